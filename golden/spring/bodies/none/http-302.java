import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> found(String location) {
    return ResponseEntity.status(302)
            .header("Location", location)
            .build();
}
