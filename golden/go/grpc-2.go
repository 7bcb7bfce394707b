package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// unknown answers GET /endpoint.
func unknown(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	body := map[string]any{
		"error":   "unknown",
		"message": "The call failed for an unknown reason",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", unknown)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
