package org.stridebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/a/b?c=d#e",
                "https://example.org/a@b",
                "https://jira.example.org:8443/browse/SEC-1",
                "mailto:team@example.org",
                "https://müller.example/straße"
            })
    void webAndMailAddressesAreLinks(String url) {
        assertThat(SafeUrl.of(url)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/path",
                "//example.org",
                "http:/example.org",
                "https:///path",
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org",
                "https://a\\b",
                "https://a b",
                "https://a\nb",
                "https://a\u0000b",
                "https://a\u202eb",
                "https://a/\"onclick=x",
                "https://user:pass@example.org",
                "https://bank.example@evil.example/",
                "mailto:a@b.example?bcc=c@d.example",
                "jar:https://example.org!/"
            })
    void everythingElseStaysText(String url) {
        assertThat(SafeUrl.of(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" HTTPS://example.org/A ", "hTTps://example.org/A"})
    void theSchemeIsWrittenInLowerCase(String url) {
        assertThat(SafeUrl.of(url)).contains("https://example.org/A");
    }
}
