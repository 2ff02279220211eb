package org.qianfa.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what is sent to a database: every execution of a statement, a batch as one. */
final class StatementCount implements BeanPostProcessor {
    private final AtomicLong count = new AtomicLong();

    long get() {
        return count.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
    }

    private <T> T counting(Class<T> type, T target) {
        InvocationHandler through = (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) count.incrementAndGet();
            try {
                return wrapped(method.invoke(target, arguments));
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, through));
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        return switch (result) {
            case null -> null;
            case Connection connection -> counting(Connection.class, connection);
            case PreparedStatement prepared -> counting(PreparedStatement.class, prepared);
            case Statement statement -> counting(Statement.class, statement);
            default -> result;
        };
    }
}
