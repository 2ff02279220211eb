package org.qianfa.report.stage;

/**
 * A way back that the model draws.
 *
 * @param stage where the report goes
 * @param straightBack whether it may come straight back from there to whoever returned it (改后直接送我)
 */
public record ReturnRoute(Stage stage, boolean straightBack) {}
