package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// networkConnectTimeoutError answers GET /endpoint.
func networkConnectTimeoutError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(599)
	body := map[string]any{
		"error":   "network_connect_timeout_error",
		"message": "Connecting to the upstream server timed out",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", networkConnectTimeoutError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
