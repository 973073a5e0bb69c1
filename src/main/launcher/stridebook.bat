@echo off
rem Starts Stridebook with the JVM settings that suit a short run. STRIDEBOOK_JAVA_OPTS adds to them or overrides them.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Djdk.console=java.base %STRIDEBOOK_JAVA_OPTS% -jar "%HERE%\lib\stridebook-${project.version}.jar" %*
exit /b %ERRORLEVEL%
