package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// networkReadTimeoutError answers GET /endpoint.
func networkReadTimeoutError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(598)
	body := map[string]any{
		"error":   "network_read_timeout_error",
		"message": "Reading from the upstream server timed out",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", networkReadTimeoutError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
