package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// requestedHostUnavailable answers GET /endpoint.
func requestedHostUnavailable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(434)
	body := map[string]any{
		"error":   "requested_host_unavailable",
		"message": "The requested host is not available",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", requestedHostUnavailable)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
