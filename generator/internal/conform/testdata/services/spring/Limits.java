package com.shop;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The limiters of the service: Bucket4j's answers by itself, Resilience4j's raises an exception. */
@Component
class Limits implements HandlerInterceptor, WebMvcConfigurer {
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofHours(1)))
            .build();

    private final RateLimiter limiter = RateLimiter.of("all", RateLimiterConfig.custom()
            .limitForPeriod(1)
            .limitRefreshPeriod(Duration.ofHours(1))
            .timeoutDuration(Duration.ZERO)
            .build());

    Limits() {
        limiter.acquirePermission(); // the only one of the hour
    }

    <T> T permitted(Supplier<T> action) {
        return limiter.executeSupplier(action);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/v1/limited");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (bucket.tryConsume(1)) {
            return true;
        }
        response.setHeader("Retry-After", "3600");
        response.sendError(429, "secret-text");
        return false;
    }
}
