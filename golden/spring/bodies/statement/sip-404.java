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
error.put("code", "not_found");
error.put("text", "No such user in this domain");
error.put("status", 404);
error.put("details", new LinkedHashMap<String, Object>());
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
return ResponseEntity.status(404)
        .header("X-Error-Code", "not_found")
        .headers(headers -> {
            if (!trace.isEmpty()) {
                headers.set("X-Request-Id", trace);
            }
        })
        .contentType(MediaType.valueOf("application/vnd.company+json"))
        .body(body);
