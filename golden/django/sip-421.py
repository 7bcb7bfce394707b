from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.extension_required)
@require_safe
def extension_required(request):
    body = {
        "error": "extension_required",
        "message": "The client must support a further extension",
        "require": "100rel",
    }
    headers = {
        "Require": "100rel",
    }
    return JsonResponse(
        body,
        status=400,
        headers=headers,
    )
