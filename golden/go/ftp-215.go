package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// systemType answers GET /endpoint.
func systemType(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(215)
	body := map[string]any{
		"status":  "system_type",
		"message": "The system type is UNIX",
		"system":  "UNIX",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", systemType)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
