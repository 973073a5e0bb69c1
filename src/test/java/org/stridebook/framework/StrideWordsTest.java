package org.stridebook.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrideWordsTest {

    private final StrideWords words = StrideWords.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "T,D,E=TDE",
                "T, I=TI",
                "A|B=",
                "S|R=SR",
                "Spoofing / Elevation of Privilege=SE",
                "'Spoof '=S",
                "Denial Of Service=D",
                "DoS=D",
                "DDoS=D",
                "EoP=E",
                "EOP / DoS=DE",
                "Elevation of Privileges=E",
                "Repudiation threat=R",
                "Info Disclosure=I",
                "Spoofing Identity=S",
                "Tampering with data=T",
                "s=S",
                "STRIDE=STRIDE",
                "TID=TID",
                "S T E=STE",
                "S.T.=ST",
                "Spoofing (S)=S",
                "T - Tampering=T",
                "(I) Information Disclosure=I",
                "Spoofing and Tampering=ST",
                "Information-Disclosure=I",
                "INFORMATION DISCLOSURE=I",
                "Privilege escalation=E",
                "Tamperring=T",
                "Repudation=R",
                "Denial of Servise=D",
                "Elevation of Previlege=E",
                "Identitätsvortäuschung=S",
                "Manipulation=T",
                "Nichtanerkennung=R",
                "Offenlegung von Informationen=I",
                "Dienstverweigerung=D",
                "Rechteausweitung=E",
                "Identitaetsvortaeuschung=S",
                "Usurpation d’identité=S",
                "Altération de données=T",
                "Répudiation=R",
                "Divulgation d'informations=I",
                "Déni de service=D",
                "DENI DE SERVICE=D",
                "Élévation de privilèges=E",
                "Suplantación de identidad=S",
                "Manipulación=T",
                "Repudio=R",
                "Divulgación de información=I",
                "Denegación de servicio=D",
                "Elevación de privilegios=E",
                "Falsificazione dell'identità=S",
                "Manomissione e ripudio=TR",
                "spoofing e tampering=ST",
                "Divulgazione di informazioni=I",
                "Negazione del servizio=D",
                "Elevazione dei privilegi=E",
                "Megszemélyesítés=S",
                "Adatmódosítás=T",
                "Letagadás=R",
                "Információszivárgás=I",
                "Szolgáltatásmegtagadás=D",
                "Jogosultságkiterjesztés=E",
                "Spoofing⏎Tampering=ST",
                "High=",
                "DEED=",
                "see notes="
            })
    void spellingsAreUnderstood(String cell, String letters) {
        var understood = words.understand(cell.replace('⏎', '\n'));
        String found = understood.letters().stream()
                .map(letter -> String.valueOf(letter.letter()))
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(letters == null ? "" : letters);
        assertThat(understood.unknown().isEmpty()).isEqualTo(letters != null);
    }

    @Test
    void whatIsNotUnderstoodIsKeptAsWritten() {
        assertThat(words.understand("Tampering; Lateral Movement, D").unknown()).containsExactly("Lateral Movement");
        assertThat(words.understand("Tampering via Kafka").letters()).containsExactly(Stride.TAMPERING);
        assertThat(words.understand("Tampering via Kafka").unknown()).containsExactly("Tampering via Kafka");
    }

    @Test
    void anEmptyCellHasNothing() {
        assertThat(words.understand(" \n ").letters()).isEmpty();
        assertThat(words.understand("-").unknown()).isEmpty();
    }
}
