import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

static ResponseEntity<Map<String, Object>> unprocessableContent(String field) {
    return unprocessableContent(field, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> unprocessableContent(String field, String message) {
    String text = message != null ? message : "The content of the request is not valid";
    HttpServletRequest request =
            ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    String trace = Objects.toString(request.getHeader("X-Request-Id"), "");
    String method = request.getMethod();
    String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    var traceparent = Pattern.compile(
            "(?!ff|..-0{32}|.{36}0{16})[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")
            .matcher(Objects.toString(request.getHeader("traceparent"), ""));
    String span = traceparent.matches() ? traceparent.group(1) : "";
    Map<String, Object> body = new LinkedHashMap<>();
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", "unprocessable_content");
    error.put("text", text);
    error.put("status", 422);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("field", field);
    error.put("details", details);
    if (!trace.isEmpty()) {
        error.put("trace_id", trace);
    }
    body.put("error", error);
    Map<String, Object> meta = new LinkedHashMap<>();
    if (!method.isEmpty() && !path.isEmpty()) {
        meta.put("request", method + " " + path);
    }
    if (!span.isEmpty()) {
        meta.put("span", span);
    }
    body.put("meta", meta);
    return ResponseEntity.status(422)
            .header("X-Error-Code", "unprocessable_content")
            .headers(headers -> {
                if (!trace.isEmpty()) {
                    headers.set("X-Request-Id", trace);
                }
            })
            .contentType(MediaType.valueOf("application/vnd.company+json"))
            .body(body);
}

/** @deprecated use unprocessableContent */
@Deprecated
static ResponseEntity<Map<String, Object>> unprocessableEntity(String field) {
    return unprocessableContent(field);
}

/** @deprecated use unprocessableContent */
@Deprecated
static ResponseEntity<Map<String, Object>> unprocessableEntity(String field, String message) {
    return unprocessableContent(field, message);
}
