package io.github.albero.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook under one time instead of that of the clock, so that the same content gives the same bytes. */
final class FixedTimes {

    /** The first days that the format knows are written with the machine's time zone beside them; this one is not. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedTimes() {}

    /** Copies the parts; the target stays open. */
    static void copy(byte[] workbook, OutputStream target) throws IOException {
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream copies = new ZipOutputStream(target);
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            ZipEntry copy = new ZipEntry(part.getName());
            copy.setTimeLocal(TIME);
            copies.putNextEntry(copy);
            parts.transferTo(copies);
            copies.closeEntry();
        }
        copies.finish();
    }
}
