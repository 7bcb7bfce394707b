package com.example;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The errors that the API answers with. */
public final class ApiErrors {
    private ApiErrors() {}

    public static ApiError notFound() {
        return new ApiError(404, "not_found", "No resource was found at this URI");
    }

    public static ApiError tooManyRequests() {
        return tooManyRequests(300);
    }

    public static ApiError tooManyRequests(long retryAfter) {
        return new ApiError(429, "too_many_requests", "Too many requests: try again later")
                .field("retry_after", retryAfter)
                .header("Retry-After", String.valueOf(retryAfter));
    }

    public static ApiError serviceUnavailable() {
        return serviceUnavailable(120);
    }

    public static ApiError serviceUnavailable(long retryAfter) {
        return new ApiError(503, "service_unavailable", "The service is unavailable: try again later")
                .field("retry_after", retryAfter)
                .header("Retry-After", String.valueOf(retryAfter));
    }

    /** The answer to an HTTP status for which the API has no error. */
    public static ApiError http(int status) {
        return http(status, status);
    }

    private static ApiError http(int status, int known) {
        return switch (known) {
            case 400 -> new ApiError(status, "bad_request", "The request is not valid");
            case 401 -> new ApiError(status, "unauthorized", "Valid credentials are required");
            case 402 -> new ApiError(status, "payment_required", "Payment is required");
            case 403 -> new ApiError(status, "forbidden", "Access to this resource is not allowed");
            case 404 -> new ApiError(status, "not_found", "No resource was found at this URI");
            case 405 -> new ApiError(
                    status, "method_not_allowed", "This resource does not accept the method of the request");
            case 406 -> new ApiError(
                    status, "not_acceptable", "No representation of the resource is acceptable to the client");
            case 407 -> new ApiError(status, "proxy_authentication_required", "The proxy requires valid credentials");
            case 408 -> new ApiError(status, "request_timeout", "The request did not arrive completely in time");
            case 409 -> new ApiError(
                    status, "conflict", "The request conflicts with the current state of the resource");
            case 410 -> new ApiError(status, "gone", "This resource is no longer available");
            case 411 -> new ApiError(status, "length_required", "The request must have a Content-Length header");
            case 412 -> new ApiError(status, "precondition_failed", "A precondition of the request is not met");
            case 413 -> new ApiError(status, "content_too_large", "The content of the request is too large");
            case 414 -> new ApiError(status, "uri_too_long", "The request URI is too long");
            case 415 -> new ApiError(status, "unsupported_media_type", "The format of the content is not supported");
            case 416 -> new ApiError(status, "range_not_satisfiable", "The requested range cannot be satisfied");
            case 417 -> new ApiError(
                    status, "expectation_failed", "The expectation in the Expect header cannot be met");
            case 418 -> new ApiError(status, "im_a_teapot", "This teapot cannot brew coffee");
            case 419 -> new ApiError(status, "page_expired", "The CSRF token is missing or not valid: reload the page");
            case 420 -> new ApiError(status, "enhance_your_calm", "Rate limit exceeded: try again later");
            case 421 -> new ApiError(status, "misdirected_request", "This server cannot answer requests for this URI");
            case 422 -> new ApiError(status, "unprocessable_content", "The content of the request is not valid");
            case 423 -> new ApiError(status, "locked", "The resource is locked");
            case 424 -> new ApiError(status, "failed_dependency", "A request that this one depends on has failed");
            case 425 -> new ApiError(status, "too_early", "Repeat the request after the TLS handshake has finished");
            case 426 -> new ApiError(status, "upgrade_required", "This resource requires another protocol");
            case 428 -> new ApiError(status, "precondition_required", "The request must be conditional");
            case 429 -> new ApiError(status, "too_many_requests", "Too many requests: try again later");
            case 430 -> new ApiError(status, "shopify_security_rejection", "The request was rejected as suspicious");
            case 431 -> new ApiError(
                    status, "request_header_fields_too_large", "The header fields of the request are too large");
            case 440 -> new ApiError(status, "login_timeout", "The session has expired: log in again");
            case 444 -> new ApiError(status, "no_response", "The connection was closed without a response");
            case 449 -> new ApiError(status, "retry_with", "More information is needed to answer the request");
            case 450 -> new ApiError(
                    status, "blocked_by_windows_parental_controls", "Parental controls block access to this page");
            case 451 -> new ApiError(
                    status, "unavailable_for_legal_reasons", "Access to this resource is blocked for legal reasons");
            case 460 -> new ApiError(
                    status, "client_closed_connection", "The client disconnected before the response was ready");
            case 463 -> new ApiError(
                    status, "too_many_forwarded_ip_addresses", "The X-Forwarded-For header has too many IP addresses");
            case 464 -> new ApiError(
                    status, "incompatible_protocol", "The target does not accept this version of HTTP");
            case 494 -> new ApiError(status, "request_header_too_large", "The request header is too large");
            case 495 -> new ApiError(status, "ssl_certificate_error", "The client certificate could not be verified");
            case 496 -> new ApiError(status, "ssl_certificate_required", "A client certificate is required");
            case 497 -> new ApiError(
                    status, "http_request_sent_to_https_port", "A plain HTTP request was sent to an HTTPS port");
            case 498 -> new ApiError(status, "invalid_token", "The access token is invalid or has expired");
            case 499 -> new ApiError(
                    status, "client_closed_request", "The client disconnected before the response was sent");
            case 500 -> new ApiError(status, "internal_server_error", "An unexpected error occurred on the server");
            case 501 -> new ApiError(
                    status, "not_implemented", "The server does not support what the request asks for");
            case 502 -> new ApiError(status, "bad_gateway", "Upstream server sent an invalid response");
            case 503 -> new ApiError(status, "service_unavailable", "The service is unavailable: try again later");
            case 504 -> new ApiError(status, "gateway_timeout", "Upstream server timed out");
            case 505 -> new ApiError(
                    status, "http_version_not_supported", "The HTTP version of this request is not supported");
            case 506 -> new ApiError(
                    status, "variant_also_negotiates", "Content negotiation is misconfigured on the server");
            case 507 -> new ApiError(
                    status, "insufficient_storage", "There is not enough storage left to complete the request");
            case 508 -> new ApiError(
                    status, "loop_detected", "The server found an infinite loop while it processed the request");
            case 509 -> new ApiError(status, "bandwidth_limit_exceeded", "The site has exceeded its bandwidth limit");
            case 510 -> new ApiError(status, "not_extended", "The request lacks a required protocol extension");
            case 511 -> new ApiError(
                    status, "network_authentication_required", "Log in to this network before you use it");
            case 520 -> new ApiError(
                    status,
                    "web_server_returned_an_unknown_error",
                    "Origin server sent an empty or unexpected response");
            case 521 -> new ApiError(status, "web_server_is_down", "Origin server refused the connection");
            case 522 -> new ApiError(status, "connection_timed_out", "Connection to the origin server timed out");
            case 523 -> new ApiError(status, "origin_is_unreachable", "The network has no path to the origin server");
            case 524 -> new ApiError(status, "a_timeout_occurred", "Origin server did not respond in time");
            case 525 -> new ApiError(
                    status, "ssl_handshake_failed", "The origin server did not complete the TLS handshake");
            case 526 -> new ApiError(
                    status, "invalid_ssl_certificate", "The certificate of the origin server is not valid");
            case 527 -> new ApiError(status, "railgun_error", "The connection through Railgun failed");
            case 529 -> new ApiError(status, "site_is_overloaded", "The service is overloaded: try again later");
            case 530 -> new ApiError(
                    status, "origin_dns_error", "The host name of the origin server could not be resolved");
            case 540 -> new ApiError(status, "temporarily_disabled", "This endpoint is temporarily disabled");
            case 561 -> new ApiError(status, "identity_provider_error", "Login through the identity provider failed");
            case 598 -> new ApiError(
                    status, "network_read_timeout_error", "Reading from the upstream server timed out");
            case 599 -> new ApiError(
                    status, "network_connect_timeout_error", "Connecting to the upstream server timed out");
            default -> http(status, status < 500 ? 400 : 500);
        };
    }

    /** An error of the API: throw it, or return its response. */
    @SuppressWarnings("serial")
    public static final class ApiError extends ErrorResponseException {
        private static final MediaType MEDIA_TYPE = MediaType.valueOf("application/json");

        private final String name;
        private final String message;
        private final Map<String, Object> fields = new LinkedHashMap<>();

        private ApiError(int status, String name, String message) {
            super(HttpStatusCode.valueOf(status));
            this.name = name;
            this.message = message;
        }

        private ApiError(ApiError error, String message, Throwable cause) {
            super(error.getStatusCode(), cause);
            name = error.name;
            this.message = message;
            fields.putAll(error.fields);
            getHeaders().putAll(error.getHeaders());
        }

        public ApiError withMessage(String message) {
            return new ApiError(this, message, getCause());
        }

        public ApiError withCause(Throwable cause) {
            return new ApiError(this, message, cause);
        }

        public ResponseEntity<Object> toResponse() {
            return ResponseEntity.status(getStatusCode()).headers(headers()).body(body());
        }

        @Override
        public String getMessage() {
            return name + ": " + message;
        }

        private ApiError field(String name, Object value) {
            fields.put(name, value);
            return this;
        }

        private ApiError header(String name, String value) {
            getHeaders().set(name, value.replaceAll("[^ -~]+", "?"));
            return this;
        }

        private HttpHeaders headers() {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MEDIA_TYPE);
            headers.putAll(getHeaders());
            return headers;
        }

        private Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("error", name);
            body.put("message", message);
            body.putAll(fields);
            return body;
        }
    }

    /** Gives what Spring answers by itself the same shape. */
    @RestControllerAdvice
    @Order(0) // before a catch-all of the service
    public static class Handler extends ResponseEntityExceptionHandler implements ResponseBodyAdvice<Object> {
        @Override
        protected ResponseEntity<Object> handleExceptionInternal(
                Exception ex, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
            HttpServletResponse response = ((ServletWebRequest) request).getResponse();
            if (!(ex instanceof ApiError) && (wantsPage(request) || response.isCommitted())) {
                return Handler.<RuntimeException>decline(ex);
            }
            ApiError error = ex instanceof ApiError own ? own : answer(ex, status);
            if (error.getStatusCode().is5xxServerError()) {
                logger.error(error.getMessage(), ex);
            }
            request.setAttribute(Handler.class.getName(), error, WebRequest.SCOPE_REQUEST);
            HttpHeaders sent = new HttpHeaders();
            sent.setContentType(error.headers().getContentType());
            setHeaders(response, error.headers());
            setHeaders(response, headers);
            return super.handleExceptionInternal(ex, error.body(), sent, error.getStatusCode(), request);
        }

        private static ApiError answer(Exception ex, HttpStatusCode status) {
            boolean isInvalid = ex instanceof BindingResult
                    || ex instanceof MethodValidationResult method && !method.isForReturnValue();
            return isInvalid ? http(422) : http(status.value());
        }

        /** A broken multipart body, for which Spring has no status. */
        @ExceptionHandler(MultipartException.class)
        ResponseEntity<Object> handleMultipart(MultipartException ex, WebRequest request) {
            return handleExceptionInternal(ex, null, new HttpHeaders(), HttpStatusCode.valueOf(400), request);
        }

        /** Whether a browser asks, as Spring Boot's error controller decides it. */
        private static boolean wantsPage(WebRequest request) {
            String accept = request.getHeader(HttpHeaders.ACCEPT);
            return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        }

        /** Throws the exception again, so that Spring goes on as if there were no handler. */
        @SuppressWarnings("unchecked")
        private static <E extends Exception> ResponseEntity<Object> decline(Exception ex) throws E {
            throw (E) ex;
        }

        /** Replaces headers, also those of an answer that could not be written. */
        private static void setHeaders(HttpServletResponse response, HttpHeaders headers) {
            headers.forEach((name, values) -> {
                response.setHeader(name, values.get(0));
                values.stream().skip(1).forEach(value -> response.addHeader(name, value));
            });
        }

        /** Spring Boot's own error controller: unhandled exceptions, sendError, errors in filters. */
        @Override
        public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
            return method.getContainingClass().getSimpleName().equals("BasicErrorController");
        }

        @Override
        public Object beforeBodyWrite(
                Object body,
                MethodParameter method,
                MediaType mediaType,
                Class<? extends HttpMessageConverter<?>> converter,
                ServerHttpRequest request,
                ServerHttpResponse response) {
            if (!mediaType.getSubtype().endsWith("json")) {
                return body; // another converter writes it
            }
            ApiError error = failed(((ServletServerHttpRequest) request).getServletRequest());
            HttpServletResponse sent = ((ServletServerHttpResponse) response).getServletResponse();
            HttpHeaders headers = error.headers();
            Stream.of("Allow", "Content-Range", "Retry-After", "WWW-Authenticate")
                    .filter(sent::containsHeader)
                    .forEach(headers::remove);
            setHeaders(sent, headers);
            response.setStatusCode(error.getStatusCode());
            response.getHeaders().setContentType(headers.getContentType());
            return error.body();
        }

        private static ApiError failed(HttpServletRequest request) {
            if (request.getAttribute(Handler.class.getName()) != null) {
                return http(500); // an error whose values cannot be written as JSON
            }
            Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            for (; thrown instanceof Throwable cause; thrown = cause.getCause()) {
                if (cause instanceof ApiError own) {
                    return own;
                }
            }
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            return http(status instanceof Integer code ? code : 500);
        }
    }
}
