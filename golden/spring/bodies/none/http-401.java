import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> unauthorized(String challenge) {
    return ResponseEntity.status(401)
            .header("WWW-Authenticate", challenge)
            .build();
}
