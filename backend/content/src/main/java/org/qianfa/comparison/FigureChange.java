package org.qianfa.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.qianfa.form.table.ValueCell;

/**
 * A cell of the form that holds something else now.
 *
 * @param was "" for blank
 * @param is "" for blank
 * @param difference what it holds now less what it held, where both are numbers
 */
public record FigureChange(ValueCell cell, String was, String is, Optional<BigDecimal> difference) {}
