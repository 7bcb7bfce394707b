import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> notModified(String etag) {
    return ResponseEntity.status(304)
            .header("ETag", etag)
            .build();
}
