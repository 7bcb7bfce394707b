package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// goingAway answers GET /endpoint.
func goingAway(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":   "going_away",
		"message": "The server is going away",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", goingAway)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
