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

static ResponseEntity<Map<String, Object>> found(String location) {
    return found(location, null);
}

/** A message that is null is the catalog's. */
static ResponseEntity<Map<String, Object>> found(String location, String message) {
    String text = message != null ? message : "This resource is at another location for now";
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
    error.put("code", "found");
    error.put("text", text);
    error.put("status", 302);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("location", location);
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
    return ResponseEntity.status(302)
            .header("X-Error-Code", "found")
            .headers(headers -> {
                if (!trace.isEmpty()) {
                    headers.set("X-Request-Id", trace);
                }
            })
            .header("Location", location)
            .contentType(MediaType.valueOf("application/vnd.company+json"))
            .body(body);
}
