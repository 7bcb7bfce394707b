package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProtocolErrorController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> protocolError() {
        ProblemDetail body = ProblemDetail.forStatus(400);
        body.setType(URI.create("https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002"));
        body.setTitle("Protocol error");
        body.setDetail("The peer violated the WebSocket protocol");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
