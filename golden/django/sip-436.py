from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_identity_info)
@require_safe
def bad_identity_info(request):
    body = {
        "error": "bad_identity_info",
        "message": "The credentials of the caller's identity cannot be fetched",
    }
    return JsonResponse(body, status=436)
