from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.insufficient_storage_space)
@require_safe
def insufficient_storage_space(request):
    body = {
        "error": "insufficient_storage_space",
        "message": "The server has too little storage space at present",
    }
    return JsonResponse(body, status=452)
