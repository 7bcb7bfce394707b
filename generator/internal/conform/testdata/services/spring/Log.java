package com.shop;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import io.sentry.Sentry;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the service logs as an error, and what Sentry makes of that: it tells an exception once, also where two lines
 * of the log have it.
 */
@Component
class Log extends AppenderBase<ILoggingEvent> implements ServletRequestListener {
    private static final ThreadLocal<String> PATH = new ThreadLocal<>();

    Log() {
        Sentry.init(options -> {
            options.setDsn("http://key@127.0.0.1:9/1");
            options.setBeforeSend((event, hint) -> {
                note("tracked", event.getThrowable());
                return null;
            });
        });
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        PATH.set(((HttpServletRequest) event.getServletRequest()).getRequestURI());
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR) && event.getThrowableProxy() instanceof ThrowableProxy proxy) {
            note("logged", proxy.getThrowable());
            Sentry.captureException(proxy.getThrowable());
        }
    }

    private static void note(String kind, Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause(); // Tomcat logs only the innermost
        }
        String line = "{\"kind\": \"%s\", \"path\": \"%s\", \"cause\": \"%s\"}%n"
                .formatted(kind, PATH.get(), cause.getMessage());
        try {
            Files.writeString(Path.of("log"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
