package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MovedPermanentlyController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> movedPermanently() {
        ProblemDetail body = ProblemDetail.forStatus(301);
        body.setType(URI.create("about:blank"));
        body.setTitle("Moved Permanently");
        body.setDetail("This resource has moved permanently to the given location");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("location", "https://api.example.com/v2/orders");
        return ResponseEntity.status(body.getStatus())
                .header("Location", "https://api.example.com/v2/orders")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
