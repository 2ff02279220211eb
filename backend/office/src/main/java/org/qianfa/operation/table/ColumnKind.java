package org.qianfa.operation.table;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** How a value stands in a backup, so that it is the same text whichever database it was read from. */
enum ColumnKind {
    TEXT {
        @Override
        @Nullable
        String read(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setString(index, text);
        }
    },
    /** Whole numbers, and flags as 0 and 1. */
    NUMBER {
        @Override
        @Nullable
        String read(ResultSet row, int index) throws SQLException {
            var value = row.getLong(index);
            return row.wasNull() ? null : Long.toString(value);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setLong(index, Long.parseLong(text));
        }
    },
    DECIMAL {
        @Override
        @Nullable
        String read(ResultSet row, int index) throws SQLException {
            var value = row.getBigDecimal(index);
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setBigDecimal(index, new BigDecimal(text));
        }
    },
    DATE {
        @Override
        @Nullable
        String read(ResultSet row, int index) throws SQLException {
            var value = row.getObject(index, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setObject(index, LocalDate.parse(text));
        }
    },
    /** Of this product's own tables: in UTC, by what stands in them. */
    MOMENT {
        @Override
        @Nullable
        String read(ResultSet row, int index) throws SQLException {
            var value = row.getObject(index, LocalDateTime.class);
            return value == null ? null : value.toString();
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setObject(index, LocalDateTime.parse(text));
        }
    },
    /** Of the engine's tables: in the zone that its driver reads them in. */
    ENGINE_MOMENT {
        @Override
        @Nullable
        String read(ResultSet row, int index) throws SQLException {
            var value = row.getTimestamp(index);
            return value == null ? null : value.toInstant().toString();
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setTimestamp(index, Timestamp.from(Instant.parse(text)));
        }
    },
    BYTES {
        @Override
        @Nullable
        String read(ResultSet row, int index) throws SQLException {
            var value = row.getBytes(index);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setBytes(index, Base64.getDecoder().decode(text));
        }
    };

    /** @param type one of {@link Types} */
    static ColumnKind of(int type, boolean engine) {
        return switch (type) {
            case Types.BIT, Types.BOOLEAN, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.FLOAT, Types.REAL -> DECIMAL;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP -> engine ? ENGINE_MOMENT : MOMENT;
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            default -> TEXT;
        };
    }

    abstract @Nullable String read(ResultSet row, int index) throws SQLException;

    abstract void set(PreparedStatement statement, int index, String text) throws SQLException;
}
