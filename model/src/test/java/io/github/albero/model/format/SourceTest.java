package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static Source source(byte... bytes) {
        return Source.of("plan.txt", bytes);
    }

    @ParameterizedTest
    @CsvSource({"plan.json, json", "Piano 2025.XLSX, xlsx", "a.tar.gz, gz", "plan, ''", "plan., ''"})
    void hasTheExtensionOfItsName(String name, String extension) {
        assertThat(Source.of(name, new byte[0]).extension()).isEqualTo(extension);
    }

    @Test
    void readsUtf8WithOrWithoutAMark() throws IOException {
        assertThat(source("però ≥".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("però ≥");
        assertThat(source("\ufeffperò".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("però");
        assertThat(source().text()).isEmpty();
    }

    @Test
    void readsWhatIsNotUtf8AsWindowsDoes() throws IOException {
        assertThat(source("però – 5 €".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("però – 5 €");
    }

    @Test
    void readsUtf16WithOrWithoutAMark() throws IOException {
        assertThat(source("\ufeff{però}".getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("{però}");
        assertThat(source("\ufeff≥ 5".getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo("≥ 5");
        assertThat(source("{ però}".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("{ però}");
        assertThat(source("{ però}".getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo("{ però}");
    }

    @Test
    void saysInWhichCharactersItWasSaved() throws IOException {
        assertThat(source("però".getBytes(StandardCharsets.UTF_8)).decoded())
                .isEqualTo(new SourceText("però", StandardCharsets.UTF_8));
        assertThat(source("però".getBytes(SourceText.WINDOWS_1252)).decoded())
                .isEqualTo(new SourceText("però", SourceText.WINDOWS_1252));
        assertThat(source((byte) 0, (byte) 'a').decoded()).isEqualTo(new SourceText("\u0000a", StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"à", "≥", "😀"})
    void isToldByABeginningThatEndsWithinASign(String sign) {
        byte[] utf8 = ("\ufeffperò " + sign).getBytes(StandardCharsets.UTF_8);
        int length = utf8.length - sign.getBytes(StandardCharsets.UTF_8).length;

        for (int cut = length; cut < utf8.length; cut++) {
            assertThat(SourceText.ofBeginning(Arrays.copyOf(utf8, cut)))
                    .isEqualTo(new SourceText("però ", StandardCharsets.UTF_8));
        }
        assertThat(SourceText.ofBeginning(utf8)).isEqualTo(new SourceText("però " + sign, StandardCharsets.UTF_8));
    }

    @Test
    void isToldByABeginningInOtherCharactersThanUtf8() {
        byte[] utf16 = "\ufeffperò 😀".getBytes(StandardCharsets.UTF_16LE);
        byte[] windows = "però – così".getBytes(SourceText.WINDOWS_1252);

        assertThat(SourceText.ofBeginning(Arrays.copyOf(utf16, utf16.length - 1)))
                .isEqualTo(new SourceText("però ", StandardCharsets.UTF_16LE));
        assertThat(SourceText.ofBeginning(windows)).isEqualTo(new SourceText("però – così", SourceText.WINDOWS_1252));
        assertThat(SourceText.ofBeginning(new byte[0])).isEqualTo(new SourceText("", StandardCharsets.UTF_8));
    }

    @Test
    void mayBeOpenedAgainAndCutShort() throws IOException {
        Source source = source((byte) 1, (byte) 2, (byte) 3);

        assertThat(source.head(2)).containsExactly(1, 2);
        assertThat(source.head(9)).containsExactly(1, 2, 3);
        assertThat(source.size()).isEqualTo(3);
        assertThat(source.path()).isEmpty();
    }

    @Test
    void doesNotChangeWithTheBytesItWasMadeOf() throws IOException {
        byte[] bytes = {1};
        Source source = source(bytes);
        bytes[0] = 2;

        assertThat(source.head(1)).containsExactly(1);
    }

    @Test
    void isNamedAsItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Piano.TXT"), "però");
        Source source = Source.of(file);

        assertThat(source.name()).isEqualTo("Piano.TXT");
        assertThat(source.path()).contains(file);
        assertThat(source.size()).isEqualTo(5);
        assertThat(source.text()).isEqualTo("però");
        assertThat(Source.of(Path.of("/")).name()).isEqualTo("/");
    }

    private static Limits upTo(long bytes) {
        return Limits.builder().maxBytes(bytes).build();
    }

    @Test
    void readsAStreamAsFarAsTheLimitsAllow() throws IOException {
        Source source = Source.of("upload.txt", new ByteArrayInputStream(new byte[] {1, 2, 3}), upTo(3));

        assertThat(source.head(9)).containsExactly(1, 2, 3);
        assertThat(source.name()).isEqualTo("upload.txt");
        assertThat(source.refusal(upTo(3))).isEmpty();
        assertThat(source.refusal(upTo(2))).map(Diagnostic::code).contains(ReadProblem.SOURCE_TOO_LARGE);
    }

    @Test
    void refusesAStreamThatIsLargerWhateverLimitsItIsAskedWith() throws IOException {
        Source source = Source.of("upload.txt", new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), upTo(3));

        assertThat(source.size()).isZero();
        assertThat(source.refusal(upTo(1000)))
                .contains(new Diagnostic(ReadProblem.SOURCE_TOO_LARGE, Map.of("limit", "3"), Location.whole()));
        assertThatThrownBy(source::open)
                .isInstanceOf(IOException.class)
                .hasMessage("the source is larger than the 3 bytes allowed; raise the limit if you trust it");
    }

    @Test
    void leavesAStreamOpenAndReadsNoMoreOfItThanTheLimit() throws IOException {
        InputStream stream = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        Source.of("upload.txt", stream, upTo(3));

        assertThat(stream.readAllBytes()).containsExactly(5);
    }
}
