package com.shop;

import com.example.ApiErrors;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What the service adds for its module. */
@Configuration
@Profile("modules")
@Import(ApiErrors.Handler.class)
class Modules {
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) throws Exception {
        AuthenticationEntryPoint unknown = (request, response, e) ->
                resolver.resolveException(request, response, null, ApiErrors.notSignedIn());
        AccessDeniedHandler denied = (request, response, e) ->
                resolver.resolveException(request, response, null, ApiErrors.http(403));
        Service.rules(http);
        return http.securityMatcher("/v1/**")
                .httpBasic(basic -> basic.authenticationEntryPoint(unknown))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unknown).accessDeniedHandler(denied))
                .build();
    }

    @RestControllerAdvice(annotations = RestController.class)
    @Profile("modules")
    static class Advice {
        @ExceptionHandler
        ResponseEntity<?> missing(Service.OrderMissing e) {
            return ApiErrors.orderNotFound(e.id).toResponse();
        }

        @ExceptionHandler
        ResponseEntity<?> limited(RequestNotPermitted e) {
            return ApiErrors.http(429).toResponse();
        }
    }
}
