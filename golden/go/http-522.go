package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// connectionTimedOut answers GET /endpoint.
func connectionTimedOut(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(522)
	body := map[string]any{
		"error":   "connection_timed_out",
		"message": "Connection to the origin server timed out",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", connectionTimedOut)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
