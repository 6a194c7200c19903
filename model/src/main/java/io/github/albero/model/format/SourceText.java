package io.github.albero.model.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.lang3.Strings;

/**
 * Bytes as text, in the characters in which they were most likely saved: UTF-16 with its mark, or without one where every
 * second byte of the first four is zero; UTF-8; or Windows-1252 where they are not valid UTF-8.
 *
 * @param text without a byte order mark
 * @param charset the characters that were assumed
 */
public record SourceText(String text, Charset charset) {

    /** What programs on Windows save in western Europe if nobody tells them otherwise. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACED = '\uFFFD';
    private static final int LOOKED_AT = 4;

    /** Leaves out a byte order mark. */
    public SourceText {
        text = Strings.CS.removeStart(text, BYTE_ORDER_MARK);
    }

    /**
     * Finds out the characters and reads the text.
     *
     * @param bytes such as those of a file or of one line of it
     * @return the text; every sequence of bytes is one
     */
    public static SourceText of(byte[] bytes) {
        if (beginsWith(bytes, 0xFE, 0xFF) || isZeroFrom(0, bytes)) {
            return decoded(bytes, StandardCharsets.UTF_16BE);
        }
        if (beginsWith(bytes, 0xFF, 0xFE) || isZeroFrom(1, bytes)) {
            return decoded(bytes, StandardCharsets.UTF_16LE);
        }
        SourceText quickly = decoded(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = quickly.text().indexOf(REPLACED) < 0 || isValidUtf8(bytes);
        return isUtf8 ? quickly : decoded(bytes, WINDOWS_1252);
    }

    /**
     * Finds out the characters and reads the text, where the bytes may end within a sign.
     *
     * @param head the first bytes, such as those of {@link Source#head}
     * @return the text without a sign at its end that is not whole; in UTF-8 if that sign alone tells that it is not
     */
    public static SourceText ofBeginning(byte[] head) {
        Charset charset = of(wholeSigns(head, StandardCharsets.UTF_8)).charset();
        return decoded(wholeSigns(head, charset), charset);
    }

    private static byte[] wholeSigns(byte[] head, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        boolean isDecoded = charset.newDecoder()
                .decode(bytes, CharBuffer.allocate(head.length), false)
                .isUnderflow();
        return isDecoded ? Arrays.copyOf(head, bytes.position()) : head;
    }

    /**
     * Whether a sign takes two bytes, so that lines do not end where a byte says so.
     *
     * @return whether the characters are those of UTF-16
     */
    public boolean isUtf16() {
        return charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
    }

    private static boolean beginsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    /** Whether every second of the first bytes is zero and no other, as in UTF-16 of signs that ASCII has too. */
    private static boolean isZeroFrom(int first, byte[] bytes) {
        for (int i = 0; i < LOOKED_AT; i++) {
            if (i >= bytes.length || (bytes[i] == 0) != (i % 2 == first)) {
                return false;
            }
        }
        return true;
    }

    private static SourceText decoded(byte[] bytes, Charset charset) {
        return new SourceText(new String(bytes, charset), charset);
    }

    /** Where something was replaced, it was either written so or is not UTF-8. */
    private static boolean isValidUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
