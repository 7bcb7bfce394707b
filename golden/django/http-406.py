from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_acceptable)
@require_safe
def not_acceptable(request):
    body = {
        "error": "not_acceptable",
        "message": "No representation of the resource is acceptable to the client",
        "available": [
            "application/json",
            "text/csv",
        ],
    }
    return JsonResponse(body, status=406)
