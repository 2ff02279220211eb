package org.qianfa.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** The columns of a row as the values that they stand for; whatever is not said to be optional is there. */
public final class Columns {
    private Columns() {}

    /** A moment, to the microsecond. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Utc.instant(row.getObject(column, LocalDateTime.class));
    }

    /** @param column counted from 1 */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        return Utc.instant(row.getObject(column, LocalDateTime.class));
    }

    public static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(Utc::instant);
    }

    public static StaffId staff(ResultSet row, String column) throws SQLException {
        return new StaffId(row.getString(column));
    }

    /** @param column counted from 1 */
    public static StaffId staff(ResultSet row, int column) throws SQLException {
        return new StaffId(row.getString(column));
    }

    public static Optional<StaffId> optionalStaff(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(StaffId::new);
    }

    public static OrganId organ(ResultSet row, String column) throws SQLException {
        return new OrganId(row.getString(column));
    }

    /** @param column counted from 1 */
    public static OrganId organ(ResultSet row, int column) throws SQLException {
        return new OrganId(row.getString(column));
    }

    public static ReportId report(ResultSet row, String column) throws SQLException {
        return ReportId.of(row.getString(column));
    }

    /** @param column counted from 1 */
    public static ReportId report(ResultSet row, int column) throws SQLException {
        return ReportId.of(row.getString(column));
    }

    public static Optional<ReportId> optionalReport(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(ReportId::of);
    }

    public static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** @throws IllegalArgumentException where no constant has the name that is stored */
    public static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    /** @param column counted from 1 */
    public static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, int column) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }
}
