import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> methodNotAllowed(String allow) {
    return ResponseEntity.status(405)
            .header("Allow", allow)
            .build();
}
