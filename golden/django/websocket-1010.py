from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.mandatory_ext)
@require_safe
def mandatory_ext(request):
    body = {
        "error": "mandatory_ext",
        "message": "The server did not agree to a required extension",
    }
    return JsonResponse(body, status=400)
