package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// serverChallenge answers GET /endpoint.
func serverChallenge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(202)
	body := map[string]any{
		"status":    "server_challenge",
		"message":   "The server waits for the answer to its challenge",
		"challenge": "UGFzc3dvcmQ6",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", serverChallenge)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
