package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource({"1, A", "2, B", "26, Z", "27, AA", "28, AB", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
    void showsColumnsAsSpreadsheetsDo(int column, String letters) {
        assertThat(new Location.Cell("Piano", 14, column).display(Locale.ITALIAN))
                .isEqualTo("Piano!" + letters + "14");
    }

    @Test
    void showsLinesInTheReadersLanguage() {
        assertThat(new Location.Line(183).display(Locale.ITALIAN)).isEqualTo("riga 183");
        assertThat(new Location.Line(183).display(Locale.FRENCH)).isEqualTo("line 183");
    }

    @Test
    void showsAPointerWithItsPlace() {
        Location value = new Location.Json("/nodes/3/title", 12, 5);
        Location document = new Location.Json("", 1, 1);

        assertThat(value.display(Locale.ITALIAN)).isEqualTo("/nodes/3/title (riga 12, colonna 5)");
        assertThat(value.display(Locale.ENGLISH)).isEqualTo("/nodes/3/title (line 12, column 5)");
        assertThat(document.display(Locale.ENGLISH)).isEqualTo("line 1, column 1");
    }

    @Test
    void showsAPartOfAPlanByItsId() {
        assertThat(Location.Part.node("07.03").display(Locale.ITALIAN)).isEqualTo("nodo 07.03");
        assertThat(Location.Part.indicator("07.03/4").display(Locale.ENGLISH)).isEqualTo("indicator 07.03/4");
        assertThat(Location.Part.card("BP").display(Locale.ITALIAN)).isEqualTo("scheda BP");
        assertThat(Location.Part.revision(2).display(Locale.FRENCH)).isEqualTo("revision 2");
        assertThat(new Location.Part(Location.Part.Kind.UNIT, "urp").display(Locale.ITALIAN))
                .isEqualTo("struttura urp");
        assertThat(new Location.Part(Location.Part.Kind.LEVEL, "Area").display(Locale.ENGLISH))
                .isEqualTo("level Area");
    }

    @Test
    void showsNothingForTheWholeSource() {
        assertThat(Location.whole().display(Locale.ITALIAN)).isEmpty();
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new Location.Line(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line is counted from 1, not 0");
        assertThatThrownBy(() -> new Location.Cell("Piano", 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row is counted from 1, not 0");
        assertThatThrownBy(() -> new Location.Cell("Piano", 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column is counted from 1, not -1");
        assertThatThrownBy(() -> new Location.Json("", 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line is counted from 1, not 0");
        assertThatThrownBy(() -> new Location.Json("", 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column is counted from 1, not 0");
    }
}
