package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// needPasswordForChallenge answers GET /endpoint.
func needPasswordForChallenge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(202)
	body := map[string]any{
		"status":    "need_password_for_challenge",
		"message":   "The user name is accepted: answer the challenge with PASS",
		"challenge": "otp-md5 487 ex1234",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", needPasswordForChallenge)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
