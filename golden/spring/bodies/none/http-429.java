import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> tooManyRequests() {
    return tooManyRequests(300);
}

static ResponseEntity<Void> tooManyRequests(long retryAfter) {
    return ResponseEntity.status(429)
            .header("Retry-After", String.valueOf(retryAfter))
            .build();
}
