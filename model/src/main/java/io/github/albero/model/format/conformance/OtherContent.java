package io.github.albero.model.format.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** What is no plan in any format, by name. */
final class OtherContent {

    private OtherContent() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> others = new LinkedHashMap<>();
        others.put("nothing", new byte[0]);
        others.put("one byte", new byte[] {'x'});
        others.put("zeros", new byte[4_096]);
        others.put("random bytes", random());
        others.put("highest bytes", filled((byte) 0xFF));
        others.put("blank lines", filled((byte) '\n'));
        others.put("opening brackets", filled((byte) '['));
        others.put("a sentence", text("Verbale della riunione: nessuna decisione.\n"));
        others.put("a table of something else", text("nome;cognome;telefono\nuno;due;3\n"));
        others.put("JSON of something else", text("{\"type\": \"FeatureCollection\", \"features\": []}"));
        others.put("XML of something else", text("<?xml version=\"1.0\"?>\n<note><to>x</to></note>\n"));
        others.put("a picture", text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
        others.put("an archive", text("PK\u0003\u0004\u0014\0\0\0\b\0"));
        others.put("a printed page", text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        return others;
    }

    private static byte[] random() {
        byte[] bytes = new byte[4_096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] filled(byte with) {
        byte[] bytes = new byte[20_000];
        Arrays.fill(bytes, with);
        return bytes;
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
