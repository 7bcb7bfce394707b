package com.example;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
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
import org.springframework.validation.FieldError;
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

    public static ApiError cardDeclined() {
        return new ApiError(402, "Card Declined", "https://shop.example/errors/card_declined", "The card was declined");
    }

    public static ApiError notSignedIn() {
        return new ApiError(401, "Not Signed In", "https://shop.example/errors/not_signed_in", "Sign in first")
                .header("WWW-Authenticate", "Bearer realm=\"shop\"");
    }

    public static ApiError orderNotFound(String orderId) {
        return new ApiError(
                        404,
                        "Order Not Found",
                        "https://shop.example/errors/order_not_found",
                        "No order has the number " + orderId)
                .field("order_id", orderId);
    }

    public static ApiError quotaExceeded(long limit) {
        return new ApiError(
                        403,
                        "Quota Exceeded",
                        "https://shop.example/errors/quota_exceeded",
                        "The plan allows " + limit + " projects")
                .field("limit", limit);
    }

    public static ApiError rateLimited() {
        return rateLimited(30);
    }

    public static ApiError rateLimited(long retryAfter) {
        return new ApiError(
                        429,
                        "Rate Limited",
                        "https://shop.example/errors/rate_limited",
                        "Too many requests: try again in " + retryAfter + " seconds")
                .field("retry_after", retryAfter)
                .header("Retry-After", String.valueOf(retryAfter));
    }

    public static ApiError validationFailed(List<?> errors) {
        return new ApiError(
                        422,
                        "Validation Failed",
                        "https://shop.example/errors/validation_failed",
                        "The request is not valid")
                .field("errors", errors);
    }

    /** The answer to an HTTP status for which the API has no error. */
    public static ApiError http(int status) {
        return http(status, status);
    }

    private static ApiError http(int status, int known) {
        return switch (known) {
            case 422 -> validationFailed(List.of());
            case 400 -> new ApiError(status, "Bad Request", "about:blank", "The request is not valid");
            case 401 -> new ApiError(status, "Unauthorized", "about:blank", "Valid credentials are required");
            case 402 -> new ApiError(status, "Payment Required", "about:blank", "Payment is required");
            case 403 -> new ApiError(status, "Forbidden", "about:blank", "Access to this resource is not allowed");
            case 404 -> new ApiError(status, "Not Found", "about:blank", "No resource was found at this URI");
            case 405 -> new ApiError(
                    status,
                    "Method Not Allowed",
                    "about:blank",
                    "This resource does not accept the method of the request");
            case 406 -> new ApiError(
                    status,
                    "Not Acceptable",
                    "about:blank",
                    "No representation of the resource is acceptable to the client");
            case 407 -> new ApiError(
                    status, "Proxy Authentication Required", "about:blank", "The proxy requires valid credentials");
            case 408 -> new ApiError(
                    status, "Request Timeout", "about:blank", "The request did not arrive completely in time");
            case 409 -> new ApiError(
                    status, "Conflict", "about:blank", "The request conflicts with the current state of the resource");
            case 410 -> new ApiError(status, "Gone", "about:blank", "This resource is no longer available");
            case 411 -> new ApiError(
                    status, "Length Required", "about:blank", "The request must have a Content-Length header");
            case 412 -> new ApiError(
                    status, "Precondition Failed", "about:blank", "A precondition of the request is not met");
            case 413 -> new ApiError(
                    status, "Content Too Large", "about:blank", "The content of the request is too large");
            case 414 -> new ApiError(status, "URI Too Long", "about:blank", "The request URI is too long");
            case 415 -> new ApiError(
                    status, "Unsupported Media Type", "about:blank", "The format of the content is not supported");
            case 416 -> new ApiError(
                    status, "Range Not Satisfiable", "about:blank", "The requested range cannot be satisfied");
            case 417 -> new ApiError(
                    status, "Expectation Failed", "about:blank", "The expectation in the Expect header cannot be met");
            case 418 -> new ApiError(
                    status,
                    "I'm a teapot",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
                    "This teapot cannot brew coffee");
            case 419 -> new ApiError(
                    status,
                    "Page Expired",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/419",
                    "The CSRF token is missing or not valid: reload the page");
            case 420 -> new ApiError(
                    status,
                    "Enhance Your Calm",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/420",
                    "Rate limit exceeded: try again later");
            case 421 -> new ApiError(
                    status, "Misdirected Request", "about:blank", "This server cannot answer requests for this URI");
            case 423 -> new ApiError(status, "Locked", "about:blank", "The resource is locked");
            case 424 -> new ApiError(
                    status, "Failed Dependency", "about:blank", "A request that this one depends on has failed");
            case 425 -> new ApiError(
                    status, "Too Early", "about:blank", "Repeat the request after the TLS handshake has finished");
            case 426 -> new ApiError(
                    status, "Upgrade Required", "about:blank", "This resource requires another protocol");
            case 428 -> new ApiError(status, "Precondition Required", "about:blank", "The request must be conditional");
            case 429 -> new ApiError(status, "Too Many Requests", "about:blank", "Too many requests: try again later");
            case 430 -> new ApiError(
                    status,
                    "Shopify Security Rejection",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/430",
                    "The request was rejected as suspicious");
            case 431 -> new ApiError(
                    status,
                    "Request Header Fields Too Large",
                    "about:blank",
                    "The header fields of the request are too large");
            case 440 -> new ApiError(
                    status,
                    "Login Timeout",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/440",
                    "The session has expired: log in again");
            case 444 -> new ApiError(
                    status,
                    "No Response",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/444",
                    "The connection was closed without a response");
            case 449 -> new ApiError(
                    status,
                    "Reply With",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/449",
                    "More information is needed to answer the request");
            case 450 -> new ApiError(
                    status,
                    "Blocked by Windows Parental Controls",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/450",
                    "Parental controls block access to this page");
            case 451 -> new ApiError(
                    status,
                    "Unavailable For Legal Reasons",
                    "about:blank",
                    "Access to this resource is blocked for legal reasons");
            case 460 -> new ApiError(
                    status,
                    "Client Closed Connection",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/460",
                    "The client disconnected before the response was ready");
            case 463 -> new ApiError(
                    status,
                    "Too Many Forwarded IP Addresses",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/463",
                    "The X-Forwarded-For header has too many IP addresses");
            case 464 -> new ApiError(
                    status,
                    "Incompatible Protocol",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/464",
                    "The target does not accept this version of HTTP");
            case 494 -> new ApiError(
                    status,
                    "Request Header Too Large",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/494",
                    "The request header is too large");
            case 495 -> new ApiError(
                    status,
                    "SSL Certificate Error",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/495",
                    "The client certificate could not be verified");
            case 496 -> new ApiError(
                    status,
                    "SSL Certificate Required",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/496",
                    "A client certificate is required");
            case 497 -> new ApiError(
                    status,
                    "HTTP Request Sent to HTTPS Port",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/497",
                    "A plain HTTP request was sent to an HTTPS port");
            case 498 -> new ApiError(
                    status,
                    "Invalid Token",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/498",
                    "The access token is invalid or has expired");
            case 499 -> new ApiError(
                    status,
                    "Client Closed Request",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/499",
                    "The client disconnected before the response was sent");
            case 500 -> new ApiError(
                    status, "Internal Server Error", "about:blank", "An unexpected error occurred on the server");
            case 501 -> new ApiError(
                    status, "Not Implemented", "about:blank", "The server does not support what the request asks for");
            case 502 -> new ApiError(status, "Bad Gateway", "about:blank", "Upstream server sent an invalid response");
            case 503 -> new ApiError(
                    status, "Service Unavailable", "about:blank", "The service is unavailable: try again later");
            case 504 -> new ApiError(status, "Gateway Timeout", "about:blank", "Upstream server timed out");
            case 505 -> new ApiError(
                    status,
                    "HTTP Version Not Supported",
                    "about:blank",
                    "The HTTP version of this request is not supported");
            case 506 -> new ApiError(
                    status,
                    "Variant Also Negotiates",
                    "about:blank",
                    "Content negotiation is misconfigured on the server");
            case 507 -> new ApiError(
                    status,
                    "Insufficient Storage",
                    "about:blank",
                    "There is not enough storage left to complete the request");
            case 508 -> new ApiError(
                    status,
                    "Loop Detected",
                    "about:blank",
                    "The server found an infinite loop while it processed the request");
            case 509 -> new ApiError(
                    status,
                    "Bandwidth Limit Exceeded",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/509",
                    "The site has exceeded its bandwidth limit");
            case 510 -> new ApiError(
                    status, "Not Extended", "about:blank", "The request lacks a required protocol extension");
            case 511 -> new ApiError(
                    status,
                    "Network Authentication Required",
                    "about:blank",
                    "Log in to this network before you use it");
            case 520 -> new ApiError(
                    status,
                    "Web Server Returned an Unknown Error",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/520",
                    "Origin server sent an empty or unexpected response");
            case 521 -> new ApiError(
                    status,
                    "Web Server Is Down",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/521",
                    "Origin server refused the connection");
            case 522 -> new ApiError(
                    status,
                    "Connection Timed Out",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/522",
                    "Connection to the origin server timed out");
            case 523 -> new ApiError(
                    status,
                    "Origin Is Unreachable",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/523",
                    "The network has no path to the origin server");
            case 524 -> new ApiError(
                    status,
                    "A Timeout Occurred",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/524",
                    "Origin server did not respond in time");
            case 525 -> new ApiError(
                    status,
                    "SSL Handshake Failed",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/525",
                    "The origin server did not complete the TLS handshake");
            case 526 -> new ApiError(
                    status,
                    "Invalid SSL Certificate",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/526",
                    "The certificate of the origin server is not valid");
            case 527 -> new ApiError(
                    status,
                    "Railgun Error",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/527",
                    "The connection through Railgun failed");
            case 529 -> new ApiError(
                    status,
                    "Site is overloaded",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/529",
                    "The service is overloaded: try again later");
            case 530 -> new ApiError(
                    status,
                    "Origin DNS Error",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/530",
                    "The host name of the origin server could not be resolved");
            case 540 -> new ApiError(
                    status,
                    "Temporarily Disabled",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/540",
                    "This endpoint is temporarily disabled");
            case 561 -> new ApiError(
                    status,
                    "Unauthorized",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/561",
                    "Login through the identity provider failed");
            case 598 -> new ApiError(
                    status,
                    "Network Read Timeout Error",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/598",
                    "Reading from the upstream server timed out");
            case 599 -> new ApiError(
                    status,
                    "Network Connect Timeout Error",
                    "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/599",
                    "Connecting to the upstream server timed out");
            default -> http(status, status < 500 ? 400 : 500);
        };
    }

    /** An error of the API: throw it, or return its response. */
    @SuppressWarnings("serial")
    public static final class ApiError extends ErrorResponseException {
        private static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

        private final String title;
        private final String type;
        private final String message;
        private final Map<String, Object> fields = new LinkedHashMap<>();

        private ApiError(int status, String title, String type, String message) {
            super(HttpStatusCode.valueOf(status));
            this.title = title;
            this.type = type;
            this.message = message;
        }

        private ApiError(ApiError error, String message, Throwable cause) {
            super(error.getStatusCode(), cause);
            title = error.title;
            type = error.type;
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
            return message;
        }

        private ApiError field(String name, Object value) {
            requireFinite(name, value);
            fields.put(name, value);
            return this;
        }

        /** Refuses a number that JSON cannot hold, and that Jackson would write as the text "NaN". */
        private static void requireFinite(String name, Object value) {
            if (value instanceof Map<?, ?> object) {
                object.values().forEach(member -> requireFinite(name, member));
            } else if (value instanceof Collection<?> list) {
                list.forEach(item -> requireFinite(name, item));
            } else if (value instanceof Double || value instanceof Float) {
                if (!Double.isFinite(((Number) value).doubleValue())) {
                    throw new IllegalArgumentException(name + " holds " + value + ", which JSON cannot");
                }
            }
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
            body.put("type", type);
            body.put("title", title);
            body.put("status", getStatusCode().value());
            body.put("detail", message);
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
            return isInvalid ? ApiErrors.validationFailed(invalid(ex)) : http(status.value());
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

        private static List<Map<String, String>> invalid(Exception ex) {
            List<Map<String, String>> found = new ArrayList<>();
            if (ex instanceof BindingResult bound) {
                bound.getAllErrors().forEach(e -> found.add(entry("body", e)));
            } else if (ex instanceof MethodValidationResult method) {
                method.getBeanResults().forEach(bean -> bean.getAllErrors().forEach(e -> found.add(entry("body", e))));
                method.getValueResults().forEach(value -> {
                    String name = value.getMethodParameter().getParameterName();
                    value.getResolvableErrors().forEach(e -> found.add(entry(name == null ? "body" : name, e)));
                });
            }
            found.sort(Comparator.comparing(entry -> entry.get("field") + " " + entry.get("message")));
            return found;
        }

        private static Map<String, String> entry(String whole, MessageSourceResolvable error) {
            FieldError field = error instanceof FieldError f ? f : null;
            boolean unread = field != null && field.isBindingFailure(); // its text names classes
            String text = unread ? null : error.getDefaultMessage();
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("field", field == null ? whole : field.getField().replaceAll("\\[([^\\]]*)\\]", ".$1"));
            entry.put("message", text == null ? "is not valid" : text);
            return entry;
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
