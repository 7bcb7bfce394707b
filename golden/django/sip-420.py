from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_extension)
@require_safe
def bad_extension(request):
    body = {
        "error": "bad_extension",
        "message": "A required extension is not supported",
        "unsupported": "replaces",
    }
    headers = {
        "Unsupported": "replaces",
    }
    return JsonResponse(
        body,
        status=420,
        headers=headers,
    )
