from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unimplemented)
@require_safe
def unimplemented(request):
    body = {
        "error": "unimplemented",
        "message": "This method is not implemented",
    }
    return JsonResponse(body, status=501)
