from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unsupported_credential)
@require_safe
def unsupported_credential(request):
    body = {
        "error": "unsupported_credential",
        "message": "The caller's credential is not trusted or not supported",
    }
    return JsonResponse(body, status=437)
