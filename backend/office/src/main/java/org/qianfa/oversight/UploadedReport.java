package org.qianfa.oversight;

import java.nio.file.Path;

/**
 * A file that somebody has uploaded.
 *
 * @param name as its owner calls it
 * @param kept where it lies until it has been read; it is deleted then
 */
public record UploadedReport(String name, Path kept) {}
