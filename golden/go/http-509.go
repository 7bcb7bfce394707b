package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// bandwidthLimitExceeded answers GET /endpoint.
func bandwidthLimitExceeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(509)
	body := map[string]any{
		"error":   "bandwidth_limit_exceeded",
		"message": "The site has exceeded its bandwidth limit",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", bandwidthLimitExceeded)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
