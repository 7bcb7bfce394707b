from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.railgun_error)
@require_safe
def railgun_error(request):
    body = {
        "error": "railgun_error",
        "message": "The connection through Railgun failed",
    }
    return JsonResponse(body, status=527)
