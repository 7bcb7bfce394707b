import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> partialContent(long first, long last, long total) {
    return ResponseEntity.status(206)
            .header("Content-Range", "items " + first + "-" + last + "/" + total)
            .build();
}
