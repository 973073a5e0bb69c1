@echo off
rem Starts Stridebook with the JVM settings that suit a short run. STRIDEBOOK_JAVA_OPTS adds to them or overrides them.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CACHE=%LOCALAPPDATA%\stridebook"
set "ARCHIVE=%CACHE%\classes-${project.version}.jsa"
set "SHARING=-Xshare:auto"
if exist "%ARCHIVE%" (
  set "SHARING=-XX:SharedArchiveFile=%ARCHIVE%"
) else (
  if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>nul
  if exist "%CACHE%" set "SHARING=-XX:ArchiveClassesAtExit=%ARCHIVE%"
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "%SHARING%" -Xlog:disable -Xlog:all=off -Djava.awt.headless=true -Djdk.console=java.base %STRIDEBOOK_JAVA_OPTS% -jar "%HERE%\lib\stridebook-${project.version}.jar" %*
exit /b %ERRORLEVEL%
