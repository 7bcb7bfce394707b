package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// normalClosure answers GET /endpoint.
func normalClosure(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	body := map[string]any{
		"status":  "normal_closure",
		"message": "The connection has served its purpose and is closed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", normalClosure)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
