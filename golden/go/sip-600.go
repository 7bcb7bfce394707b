package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// busyEverywhere answers GET /endpoint.
func busyEverywhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "600")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":       "busy_everywhere",
		"message":     "The callee is busy everywhere: try again in 600 seconds",
		"retry_after": 600,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", busyEverywhere)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
