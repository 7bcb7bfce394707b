package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", serverChallenge)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
