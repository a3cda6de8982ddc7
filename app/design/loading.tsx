import { DesignerSkeleton } from "@/components/designer/designer-skeleton";

export default function Loading() {
  return <DesignerSkeleton />;
}
