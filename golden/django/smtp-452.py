from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.insufficient_system_storage)
@require_safe
def insufficient_system_storage(request):
    body = {
        "error": "insufficient_system_storage",
        "message": "The server has too little storage at present: try again later",
    }
    return JsonResponse(body, status=452)
