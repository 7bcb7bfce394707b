package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UpgradeRequiredController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> upgradeRequired() {
        ProblemDetail body = ProblemDetail.forStatus(426);
        body.setType(URI.create("about:blank"));
        body.setTitle("Upgrade Required");
        body.setDetail("This resource requires another protocol");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("upgrade", "websocket");
        return ResponseEntity.status(body.getStatus())
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
